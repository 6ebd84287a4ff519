// Compiles a file of Typst's markup with Typst's own compiler, as npm ships it. Usage: node scripts/bench/compile-typst.mjs <folder with node_modules> <in.typ> <out.pdf>
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [modules, source, target] = process.argv.slice(2);
const { NodeCompiler } = createRequire(join(modules, 'package.json'))(
  '@myriaddreamin/typst-ts-node-compiler',
);
const { resolve } = createRequire(new URL('../../packages/typeset/package.json', import.meta.url));
const fontPaths = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((style) =>
  dirname(resolve(`@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`)),
);
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
const compiled = compiler.compile({ mainFileContent: readFileSync(source, 'utf8') });
if (compiled.result === null || compiled.result === undefined) {
  compiled.printDiagnostics();
  process.exit(1);
}
writeFileSync(target, compiler.pdf(compiled.result));
