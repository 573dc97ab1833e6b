// Printed lines are no part of the value.
console.log('reading the service');

const steps = require('./steps.cjs');

module.exports = Promise.resolve({
  service: 'orders',
  provider: { name: 'aws', stage: '${opt:stage, "qa"}' },
  useDotenv: true,
  custom: {
    omitted: undefined,
    when: new Date(0),
    plain: '${file(steps.cjs):names.1}',
    called: '${file(called.js)}',
    inside: '${file(called.js):list.0.name}',
    property: '${file(steps.cjs):make}',
    fallback: '${file(absent.js), file(steps.cjs):absent, "otherwise"}',
    fromDotenv: '${file(environment.js)}',
  },
  stepFunctions: { stateMachines: { fulfil: { name: 'fulfil-${self:custom.called.stage}', definition: steps.definition } } },
});
