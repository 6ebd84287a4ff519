// Stands in for `base64-js` in the bundle: the table of line breaks is unpacked whenever text is set.
exports.toByteArray = (text) => new Uint8Array(Buffer.from(text, 'base64'));
