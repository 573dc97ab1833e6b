using System.Collections.Generic;
using System.IO;
using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary>
/// <c>${file(path)}</c> and <c>${file(path):a.b}</c>: a file beside the service file, or what stands in it.
/// The path starts from the folder of the service, also in files that were included themselves.
/// </summary>
internal sealed class FileSource : IVariableSource
{
    private static readonly string[] JavaScriptEndings = [".js", ".cjs"];

    public string Type => "file";

    public SourceAnswer Resolve(SourceQuery query)
    {
        if (query.Parameters.Count == 0 || query.Parameters[0] is not StringNode { Value: { Length: > 0 } path } || path.IndexOf('\0') >= 0)
            return SourceAnswer.Refuse(VariableMessages.PathMissing(query.Span));
        if (JavaScriptEndings.Contains(Path.GetExtension(path))) return JavaScriptValue.Find(path, query) ?? Missing(path, query);
        if (query.Context.Files.Read(path) is not { } file) return Missing(path, query);
        var findings = file.Findings.Select(finding => finding.From(query.Span)).ToArray();
        if (file.Content is not { } content) return Nothing(query, VariableMessages.FileEmpty(query.Span, path), findings);
        return content is UnknownNode ? SourceAnswer.Refuse(findings) : Walk(content, path, query, findings);
    }

    // Only what is asked for is resolved, and what stands on the way to it.
    private static SourceAnswer Walk(Node content, string path, SourceQuery query, IReadOnlyList<Diagnostic> findings)
    {
        var current = content;
        foreach (var key in string.IsNullOrEmpty(query.Address) ? [] : query.Address!.Split('.'))
        {
            if (current is StringNode) current = query.Unwrap(current);
            if (current is UnknownNode) return new SourceAnswer(current, findings);
            var inside = current;
            if (inside.Child(key) is not { } next)
                return Nothing(query, VariableMessages.NotInFile(query.Span, path, query.Address!, key, (inside as MappingNode)?.Entries.Select(entry => entry.Key) ?? []), findings);
            current = next;
        }

        return new SourceAnswer(current, findings);
    }

    private static SourceAnswer Missing(string path, SourceQuery query) =>
        Nothing(query, VariableMessages.FileMissing(query.Span, path, query.Context.Files.Folder.Beside(path)), []);

    // Without a further alternative the reason is told here, since nobody else knows it.
    private static SourceAnswer Nothing(SourceQuery query, Diagnostic reason, IReadOnlyList<Diagnostic> findings) =>
        query.IsLast ? SourceAnswer.Refuse([.. findings, reason]) : new SourceAnswer(null, findings);
}
