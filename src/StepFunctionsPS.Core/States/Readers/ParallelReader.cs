using System.Collections.Generic;

namespace StepFunctionsPS.States.Readers;

internal sealed class ParallelReader : StateReader
{
    protected override State Read(string name, StateFields fields)
    {
        var branches = new List<Definition>();
        var written = fields.Mappings("Branches", position => $"{fields.Place}, branch {position}");
        if (fields.Find("Branches") is null || written is { Count: 0 })
            fields.Missing("Branches", "List its branches, each with StartAt and States.");
        foreach (var branch in written ?? [])
        {
            if (DefinitionReader.Read(branch.Node, branch.Place, fields.Context) is { } definition) branches.Add(definition);
        }

        return new ParallelState(ReadFrame(name, fields), ReadWork(fields), branches);
    }
}
