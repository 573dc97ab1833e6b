module.exports = ({ resolveVariable }) => resolveVariable("self:custom.absent");
