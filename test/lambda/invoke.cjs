// Load a Lambda bundle as AWS does and invoke it once for each envelope given; prints one line of JSON for each answer or error.
const { handler } = require(process.argv[2]);

(async () => {
  for (const envelope of process.argv.slice(3)) {
    const result = await handler(JSON.parse(envelope), { awsRequestId: 'test' }).then(
      (answer) => ({ answer }),
      (error) => ({ error: `${error.name}: ${error.message}` }),
    );
    process.stdout.write(`RESULT ${JSON.stringify(result)}\n`);
  }
  process.exit(0);
})();
