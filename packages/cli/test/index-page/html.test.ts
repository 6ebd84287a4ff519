import { expect, test } from 'vitest';
import { Html, html } from '../../src/index-page/html.ts';

test('texts are escaped, markup is not, and absent parts leave nothing', () => {
  const inner = html`<b>${'<script>"&'}</b>`;
  expect(html`<p title="${'a"b'}">${inner}${undefined}${false}${[new Html('<i></i>')]}${3}</p>`.markup).toBe(
    '<p title="a&quot;b"><b>&lt;script&gt;&quot;&amp;</b><i></i>3</p>',
  );
});
