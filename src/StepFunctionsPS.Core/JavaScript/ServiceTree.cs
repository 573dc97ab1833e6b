using System;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.JavaScript;

/// <summary>Reads a service file into its tree; files that end in .js, .cjs, .mjs and .ts are programs that export it.</summary>
internal static class ServiceTree
{
    private static readonly string[] Endings = [".js", ".cjs", ".mjs", ".ts"];

    public static bool IsProgram(string path) => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <param name="source">The text of the file.</param>
    /// <param name="path">Where it is.</param>
    /// <param name="javaScript">Runs it, if it is a program.</param>
    /// <param name="limits">Bounds on the tree.</param>
    public static StageResult<Node> Read(SourceText source, string path, IJavaScript javaScript, InputLimits limits)
    {
        if (!IsProgram(path)) return NodeReader.Read(source, limits);
        // All values are placed at the beginning of the file, since no better place is known.
        var answer = javaScript.Evaluate(new JavaScriptRequest(Path.GetFullPath(path), source, default) { IsService = true });
        return new StageResult<Node>(answer.Value is UnknownNode ? null : answer.Value ?? new NullNode(new SourceSpan(source, 0, 0)), answer.Findings);
    }
}
