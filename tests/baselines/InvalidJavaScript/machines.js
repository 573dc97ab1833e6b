module.exports = { orders: { type: "FAST", definition: { StartAt: "A", States: { A: { Type: "Pass" } } } } };
