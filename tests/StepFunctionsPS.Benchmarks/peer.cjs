// Runs a scenario with aws-local-stepfunctions: node peer.cjs <folder that has node_modules> <scenario.json> <rounds>
const { createRequire } = require('module');
const { readFileSync } = require('fs');
const path = require('path');

const [folder, file, rounds] = process.argv.slice(2);
const { StateMachine } = createRequire(path.join(path.resolve(folder), 'package.json'))('aws-local-stepfunctions');
const { definition, input, executions } = JSON.parse(readFileSync(file, 'utf8'));

async function once() {
  const machine = new StateMachine(definition);
  const start = process.hrtime.bigint();
  let output;
  for (let i = 0; i < executions; i++) output = await machine.run(input).result;
  return [Number(process.hrtime.bigint() - start) / 1e6, JSON.stringify(output)];
}

(async () => {
  let output;
  for (let i = 0; i < Number(rounds); i++) [, output] = await once();
  const milliseconds = [];
  const before = process.cpuUsage();
  for (let i = 0; i < Number(rounds); i++) milliseconds.push((await once())[0]);
  const used = process.cpuUsage(before);
  console.log(JSON.stringify({ milliseconds, processorMilliseconds: (used.user + used.system) / 1000 / rounds, peakBytes: process.resourceUsage().maxRSS * 1024, output }));
})();
