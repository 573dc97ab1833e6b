exports.handler = async ({ line }) => ({ packed: line });
