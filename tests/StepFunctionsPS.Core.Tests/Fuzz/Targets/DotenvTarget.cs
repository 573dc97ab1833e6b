using System.Collections.Generic;
using StepFunctionsPS.Variables;

namespace StepFunctionsPS.Tests.Fuzz.Targets;

/// <summary>Dotenv files.</summary>
internal sealed class DotenvTarget : FuzzTarget
{
    public override string Name => "dotenv";

    public override IReadOnlyList<string> Words { get; } = ["A=b\n", "export ", "=", "\"", "'", "`", "\\n", "\\\"", "# x", "${A}", "$A", "${A:-b}", ": ", "\r\n", "  ", "\\$"];

    public override IEnumerable<string> Seeds() => ["A=b\nexport B='c d' # e\nC=\"x\\ny\"\nD=`z`\nE: 1\n", "A=\"one\ntwo\"\nB=${A}-${C:-d}\n", "A\n=\nB= # nothing\n"];

    public override FuzzOutcome Run(string text) => new(DotenvReader.Read(text).Count.ToString(), []);
}
