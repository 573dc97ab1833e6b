// Validates definitions with asl-validator: node validator-peer.cjs <folder that has node_modules> <folder of definitions> <rounds>
const { createRequire } = require('module');
const { readFileSync, readdirSync } = require('fs');
const path = require('path');

const [folder, definitions, rounds] = process.argv.slice(2);
const validate = createRequire(path.join(path.resolve(folder), 'package.json'))('asl-validator');
const texts = readdirSync(definitions).filter((name) => name.endsWith('.asl.json')).sort().map((name) => readFileSync(path.join(definitions, name), 'utf8'));

function once() {
  const start = process.hrtime.bigint();
  let valid = 0;
  for (const text of texts) if (validate(JSON.parse(text)).isValid) valid++;
  return [Number(process.hrtime.bigint() - start) / 1e6, valid];
}

let valid = 0;
for (let i = 0; i < Number(rounds); i++) [, valid] = once();
const milliseconds = [];
const before = process.cpuUsage();
for (let i = 0; i < Number(rounds); i++) milliseconds.push(once()[0]);
const used = process.cpuUsage(before);
console.log(JSON.stringify({ milliseconds, processorMilliseconds: (used.user + used.system) / 1000 / rounds, peakBytes: process.resourceUsage().maxRSS * 1024, output: JSON.stringify({ definitions: texts.length, valid }) }));
