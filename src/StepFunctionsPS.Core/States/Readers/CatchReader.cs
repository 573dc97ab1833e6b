using System;
using System.Collections.Generic;
using System.Linq;

namespace StepFunctionsPS.States.Readers;

/// <summary>Reads the key Catch.</summary>
internal static class CatchReader
{
    public static IReadOnlyList<Catcher> Read(StateFields fields) =>
        fields.Mappings("Catch", position => $"{fields.Place}, catcher {position}")?.Select(ReadOne).ToArray() ?? Array.Empty<Catcher>();

    private static Catcher ReadOne(StateFields fields)
    {
        var next = fields.Target("Next");
        if (fields.Find("Next") is null) fields.Missing("Next", "Name the state that handles the error.");
        return new Catcher(fields.Node, fields.Texts("ErrorEquals"), next, fields.ResultPath(), fields.QueryTemplate("Output"), fields.Assign());
    }
}
