import { expect, test } from 'vitest';
import { refusalOf } from '../../src/preview/check-request.ts';

const own = { host: '127.0.0.1:4000' };

test.each([
  ['by its number', 'GET', own],
  ['by its name', 'GET', { host: 'localhost:4000' }],
  ['from its own page', 'GET', { ...own, origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' }],
  ['from the address bar', 'GET', { ...own, 'sec-fetch-site': 'none' }],
])('a request %s is answered', (_name, method, headers) => {
  expect(refusalOf({ method, headers }, 4000)).toBeUndefined();
});

test.each([
  ['without a host', 'GET', {}],
  ['for a name that was made to lead here', 'GET', { host: 'evil.example:4000' }],
  ['for another port', 'GET', { host: '127.0.0.1:4001' }],
  ['from the page of another site', 'GET', { ...own, origin: 'https://evil.example' }],
  ['from a page without an origin', 'GET', { ...own, origin: 'null' }],
  ['that another site embeds', 'GET', { ...own, 'sec-fetch-site': 'cross-site' }],
  ['from another port of this machine', 'GET', { ...own, 'sec-fetch-site': 'same-site' }],
  ['that would change something', 'POST', own],
])('a request %s is refused', (_name, method, headers) => {
  expect(refusalOf({ method, headers }, 4000)).toMatch(/^The preview /);
});
