// A comment.
console.log("started");
throw new Error("no configuration for this\naccount");
