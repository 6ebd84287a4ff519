import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as pdfmake from '../../src/engine/internals/pdfmake.ts';

type Constructor = { readonly name: string; readonly prototype: object };

const engine = fileURLToPath(new URL('../../src/engine/', import.meta.url));
/** Every module of the engine: a class that is added is found by itself. */
const modules: readonly object[] = await Promise.all(
  readdirSync(engine, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file): Promise<object> => import(pathToFileURL(join(engine, file)).href)),
);
const bases = (Object.values(pdfmake) as readonly unknown[]).filter(isConstructor);

function isConstructor(value: unknown): value is Constructor {
  return typeof value === 'function' && /^class\b/.test(value.toString());
}

/** The class of pdfmake that a class of ours extends, directly or not. */
function baseOf({ prototype }: Constructor): Constructor | undefined {
  return bases.find(
    (base) => base.prototype !== prototype && Object.prototype.isPrototypeOf.call(base.prototype, prototype),
  );
}

const own = [...new Set(modules.flatMap((exported): readonly unknown[] => Object.values(exported)))]
  .filter(isConstructor)
  .filter((candidate) => !bases.includes(candidate));

/** What pdfmake has under the name of each method of ours: how many parameters, and the beginning of its source's hash. */
function overridesOf(ours: Constructor): readonly (readonly [string, string])[] {
  const base = baseOf(ours);
  if (base === undefined) return [];
  return Object.getOwnPropertyNames(ours.prototype)
    .filter((method) => method !== 'constructor' && method in base.prototype)
    .map((method) => {
      const stock: unknown = Reflect.get(base.prototype, method);
      if (typeof stock !== 'function') return [`${base.name}.${method}`, 'not a method'] as const;
      const hash = createHash('sha256').update(stock.toString()).digest('hex').slice(0, 12);
      return [`${base.name}.${method}`, `${stock.length} ${hash}`] as const;
    });
}

const found = Object.fromEntries(own.flatMap(overridesOf).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Made by this test with OCTAVO_UPDATE_GOLDENS=1. */
const golden = new URL('overridden-methods.json', import.meta.url);

describe('the methods of pdfmake and pdfkit that the engine overrides', () => {
  it('are those that were read when the engine was written; after an upgrade, read the changed ones again', () => {
    if (process.env['OCTAVO_UPDATE_GOLDENS'] === '1')
      writeFileSync(golden, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
  });

  it('are found on every class that extends one of pdfmake’s', () => {
    const extended = own.flatMap((ours) => baseOf(ours)?.name ?? []);
    expect(extended).toEqual(
      expect.arrayContaining([
        'DocMeasure',
        'DocumentContext',
        'LayoutBuilder',
        'Line',
        'PDFDocument',
        'PageElementWriter',
        'Renderer',
        'TextInlines',
      ]),
    );
  });
});
