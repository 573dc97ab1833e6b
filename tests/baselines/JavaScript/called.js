process.stdout.write('no line break');
module.exports = async ({ options, resolveVariable }) => {
  const [stage, plain, whole] = await Promise.all([
    resolveVariable('sls:stage'),
    resolveVariable('self:custom.plain'),
    resolveVariable('file(steps.cjs):names'),
  ]);
  return { stage, plain, whole, colour: options.colour, list: [{ name: '${self:service}' }] };
};
