// Stands in for `fontkit` in the bundle, which is a fifth of all code for a PDF. What pdfkit is given may know how to open itself.
const open = (source, name) => require('./fontkit.cjs').create(source, name);

exports.create = (source, name) => source.openBriefly?.(() => open(source, name)) ?? open(source, name);
