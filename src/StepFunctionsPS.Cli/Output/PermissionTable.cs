using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace StepFunctionsPS.Cli.Output;

/// <summary>Permissions as a table for people.</summary>
internal static class PermissionTable
{
    private static readonly string[] Header = ["STATE MACHINE", "ASKED BY", "EFFECT", "RESOURCE", "ACTIONS"];

    public static void Write(IReadOnlyList<Permission> permissions, TextWriter output)
    {
        if (permissions.Count == 0) return;
        var rows = permissions.Select(Row).Prepend(Header).ToArray();
        var widths = Header.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows) output.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }

    private static string[] Row(Permission permission) =>
    [
        permission.StateMachine,
        permission.AskedBy,
        permission.Effect + (permission.Condition is null ? "" : " if"),
        (permission.IsNotResource ? "all but " : "") + permission.Resource,
        (permission.IsNotAction ? "all but " : "") + string.Join(", ", permission.Actions),
    ];
}
