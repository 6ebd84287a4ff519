// Stands in for `@noble/ciphers/aes` in the bundle: pdfkit loads it for encrypted files only, for it builds large tables.
const aes = () => require('@noble/ciphers/aes.js');

module.exports = {
  cbc: (...options) => aes().cbc(...options),
  ecb: (...options) => aes().ecb(...options),
};
