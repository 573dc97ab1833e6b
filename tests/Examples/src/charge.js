exports.handler = async order => ({ id: 'pay-' + order.orderId });
