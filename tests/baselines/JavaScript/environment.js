module.exports = process.env.SFN_TEST_DOTENV;
