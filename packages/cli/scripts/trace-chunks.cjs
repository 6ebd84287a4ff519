// Preloaded into the command while it is bundled: notes which chunks a run of it loads.
const { appendFileSync } = require('node:fs');
const vm = require('node:vm');

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    appendFileSync(process.env.OCTAVO_CHUNK_LOG, `${options.filename}\n`);
  }
};
