using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Threading;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.JavaScript;

/// <summary>
/// Runs JavaScript files in one child process for a whole run, so that modules are loaded once as in the framework.
/// A file that did not come to an end is not run again.
/// </summary>
/// <param name="findNode">Finds the program; null when there is none.</param>
/// <param name="limits">How long a file may run, and how large its value may be.</param>
internal sealed class NodeHost(Func<string?> findNode, InputLimits limits) : IJavaScript, IDisposable
{
    private readonly Dictionary<(string File, string? Address, object Environment), JavaScriptAnswer> known = [];
    private readonly Dictionary<(string File, object Environment), JavaScriptAnswer> hopeless = [];
    private readonly Dictionary<int, MappingNode> early = [];
    private NodeProcess? process;
    private int lastId;
    private int running;
    private bool isLate;

    public JavaScriptAnswer Evaluate(JavaScriptRequest request)
    {
        var key = (request.File, request.Address, request.Environment);
        if (known.TryGetValue(key, out var before) || hopeless.TryGetValue((request.File, request.Environment), out before)) return before;
        if (Start(request, stripTypes: IsTypeScript(request)) is { } refused) return refused;
        var answer = Converse(request);
        // Only a Node.js that knows the switch strips types; an older one may still have ts-node.
        if (answer is null && IsTypeScript(request) && Start(request, stripTypes: false) is null) answer = Converse(request);
        var result = answer is null ? Ended(request) : Read(answer, request);
        if (answer is null) hopeless[(request.File, request.Environment)] = result;
        return known[key] = result;
    }

    public void Dispose() => process?.Dispose();

    private static bool IsTypeScript(JavaScriptRequest request) => request.File.EndsWith(".ts", StringComparison.Ordinal);

    private JavaScriptAnswer? Start(JavaScriptRequest request, bool stripTypes)
    {
        if (process is not null) return null;
        try
        {
            if (findNode() is not { } program) return Missing(request);
            process = new NodeProcess(program, Path.GetDirectoryName(request.File)!, stripTypes);
            return null;
        }
        catch (Win32Exception)
        {
            return Missing(request);
        }
    }

    // The answer; null when the process has ended before it.
    private MappingNode? Converse(JavaScriptRequest request)
    {
        isLate = false;
        var talking = process!;
        // A function may wait for a variable that comes from another file, so only the outermost call is timed.
        using var clock = running++ > 0 ? null : new Timer(_ => Stop(talking), null, TimeSpan.FromSeconds(limits.JavaScriptSeconds), Timeout.InfiniteTimeSpan);
        try
        {
            var id = ++lastId;
            talking.Send(JsonWriter.WriteCompact(ToNode(request, id)));
            return Await(id, request, talking);
        }
        finally
        {
            running--;
        }
    }

    private MappingNode? Await(int id, JavaScriptRequest request, NodeProcess talking)
    {
        while (true)
        {
            if (early.TryGetValue(id, out var answer))
            {
                early.Remove(id);
                return answer;
            }

            if (talking.Receive() is not { } line || JsonReader.Read(new SourceText("", line), limits with { Depth = 8 }).Output is not MappingNode message)
            {
                if (ReferenceEquals(process, talking)) process = null;
                talking.Kill();
                return null;
            }

            if (message["question"] is not NumberNode question) early[Number(message["id"])] = message;
            else Reply(question, request, message, talking);
        }
    }

    private static void Reply(NumberNode question, JavaScriptRequest request, MappingNode message, NodeProcess talking)
    {
        var value = request.Answer(new JavaScriptQuestion(Text(message["kind"]), Text(message["text"])));
        var reply = new MappingBuilder().Set("reply", question);
        talking.Send(JsonWriter.WriteCompact((value is UnknownNode ? reply.Set("unknown", new BooleanNode(true)) : reply.Set("json", JsonWriter.WriteCompact(value))).Build()));
    }

    private JavaScriptAnswer Read(MappingNode answer, JavaScriptRequest request)
    {
        var file = request.Source.Path;
        var place = PlaceOf(request);
        if (answer["isTold"] is not null) return JavaScriptAnswer.Refuse();
        if (answer["noTypeScript"] is StringNode version) return JavaScriptAnswer.Refuse(VariableMessages.TypeScriptNotRead(place, file, version.Value));
        if (answer["unlike"] is StringNode what) return JavaScriptAnswer.Refuse(VariableMessages.NotPlain(place, file, what.Value));
        if (answer["failed"] is MappingNode failed) return Failed(failed, request);
        return JsonReader.Read(new SourceText(file, Text(answer["json"])), limits).Output is { } value
            ? new JavaScriptAnswer(value is NullNode ? null : Placement.At(value, place), [])
            : JavaScriptAnswer.Refuse(VariableMessages.NotPlain(place, file, "more parts than fit, or parts nested too deep"));
    }

    private static JavaScriptAnswer Failed(MappingNode failed, JavaScriptRequest request)
    {
        var source = request.Source;
        var line = Number(failed["line"]);
        var start = line < 1 || line > source.LineCount ? 0 : Math.Min(source.StartOf(line) + Number(failed["column"]) - 1, source.Text.Length);
        var finding = VariableMessages.JavaScriptFailed(new SourceSpan(source, start, start), source.Path, Text(failed["message"]));
        return JavaScriptAnswer.Refuse(request.Span.Source is null ? finding : finding.From(request.Span));
    }

    private JavaScriptAnswer Ended(JavaScriptRequest request)
    {
        var place = PlaceOf(request);
        return JavaScriptAnswer.Refuse(isLate
            ? VariableMessages.JavaScriptTooSlow(place, request.Source.Path, limits.JavaScriptSeconds)
            : VariableMessages.JavaScriptEnded(place, request.Source.Path));
    }

    private static JavaScriptAnswer Missing(JavaScriptRequest request) => JavaScriptAnswer.Refuse(VariableMessages.NodeMissing(PlaceOf(request), request.Source.Path));

    private static SourceSpan PlaceOf(JavaScriptRequest request) => request.Span.Source is null ? new SourceSpan(request.Source, 0, 0) : request.Span;

    private void Stop(NodeProcess talking)
    {
        isLate = true;
        talking.Kill();
    }

    private Node ToNode(JavaScriptRequest request, int id)
    {
        var environment = new MappingBuilder();
        foreach (var pair in request.Environment.OrderBy(pair => pair.Key, StringComparer.Ordinal)) environment.Set(pair.Key, pair.Value);
        return new MappingBuilder()
            .Set("id", new NumberNode(id.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Set("file", request.File)
            .SetIfAny("address", request.Address is null ? null : new StringNode(request.Address))
            .Set("isService", new BooleanNode(request.IsService))
            .Set("options", request.Options)
            .Set("environment", environment.Build())
            .Set("limit", new NumberNode(limits.FileBytes.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Build();
    }

    private static int Number(Node? node) => node is NumberNode number ? (int)NumberText.ToDouble(number.Text) : 0;

    private static string Text(Node? node) => (node as StringNode)?.Value ?? "";
}
