// Works out a query with jsonata: node jsonata-peer.cjs <folder that has node_modules> <scenario.json> <rounds>
const { createRequire } = require('module');
const { readFileSync } = require('fs');
const path = require('path');

const [folder, file, rounds] = process.argv.slice(2);
const jsonata = createRequire(path.join(path.resolve(folder), 'package.json'))('jsonata');
const scenario = JSON.parse(readFileSync(file, 'utf8'));
const expression = jsonata(scenario.expression);

(async () => {
  let output;
  for (let i = 0; i < Number(rounds); i++) output = await expression.evaluate(scenario.input);
  const milliseconds = [];
  const before = process.cpuUsage();
  for (let i = 0; i < Number(rounds); i++) {
    const start = process.hrtime.bigint();
    output = await expression.evaluate(scenario.input);
    milliseconds.push(Number(process.hrtime.bigint() - start) / 1e6);
  }

  const used = process.cpuUsage(before);
  console.log(JSON.stringify({ milliseconds, processorMilliseconds: (used.user + used.system) / 1000 / rounds, peakBytes: process.resourceUsage().maxRSS * 1024, output: JSON.stringify(output) }));
})();
