module.exports = {
  later: async () => { throw new TypeError("not now"); },
};
