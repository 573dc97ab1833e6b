using System.Linq;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.JavaScript;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Variables.Sources;

/// <summary><c>${file(values.js)}</c>: what a JavaScript file exports, or what the function that it exports returns.</summary>
internal static class JavaScriptValue
{
    /// <summary>The answer; null when there is no such file.</summary>
    public static SourceAnswer? Find(string path, SourceQuery query)
    {
        var folder = query.Context.Files.Folder;
        if (folder.Read(path) is not { } text) return null;
        if (text.Output is not { } source) return SourceAnswer.Refuse(text.Diagnostics.Select(finding => finding.From(query.Span)));
        var answer = query.Context.JavaScript.Evaluate(new JavaScriptRequest(folder.FullPath(path), source, query.Span)
        {
            Address = string.IsNullOrEmpty(query.Address) ? null : query.Address,
            Options = OptSource.AllOptions(query.Context),
            Environment = query.Context.Dotenv,
            Answer = question => Answer(question, query),
        });
        if (answer.Value is null or NullNode && query.IsLast) return SourceAnswer.Refuse(VariableMessages.NoJavaScriptValue(query.Span, path, query.Address));
        return new SourceAnswer(answer.Value, answer.Findings);
    }

    private static Node Answer(JavaScriptQuestion question, SourceQuery query)
    {
        if (question.Kind == "property") return query.Lookup(question.Text) is { } found ? query.Resolve(found) : NullNode.Instance;
        var text = question.Kind == "variable" ? "${" + question.Text + "}" : question.Text;
        return query.Resolve(new StringNode(text, query.Span));
    }
}
