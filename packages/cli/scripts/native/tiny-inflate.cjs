// Stands in for `tiny-inflate` in the bundle: the Unicode tables of fontkit and linebreak are unpacked by zlib.
const { inflateRawSync } = require('node:zlib');

module.exports = (source, target) => {
  target.set(inflateRawSync(source));
  return target;
};
