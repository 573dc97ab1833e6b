exports.ratio = 1 / 0;
exports.text = "fine";
