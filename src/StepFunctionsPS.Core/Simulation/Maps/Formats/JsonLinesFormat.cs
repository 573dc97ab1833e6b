using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Simulation.Maps.Formats;

/// <summary>A value in JSON on each line; empty lines count for nothing.</summary>
internal sealed class JsonLinesFormat : ItemFormat
{
    public override IEnumerable<Node> Read(ItemFile file) =>
        file.ReadText().Split('\n').Where(line => line.Trim().Length > 0).Select(line => Parse(line, file));
}
