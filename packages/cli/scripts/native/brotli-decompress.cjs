// Stands in for `brotli/decompress` in the bundle: fontkit needs it for WOFF2, and Node has it built in.
const { brotliDecompressSync } = require('node:zlib');

module.exports = (source) => new Uint8Array(brotliDecompressSync(source));
