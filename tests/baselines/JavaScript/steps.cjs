exports.names = ['Pack', 'Ship'];
exports.make = async ({ resolveConfigurationProperty }) => ({ service: await resolveConfigurationProperty(['service']) });
exports.definition = { StartAt: 'Pack', States: { Pack: { Type: 'Pass', Comment: '${self:custom.property.service}', End: true } } };
