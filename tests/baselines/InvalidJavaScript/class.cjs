module.exports = { when: 1 };
module.exports = new (class Settings {})();
