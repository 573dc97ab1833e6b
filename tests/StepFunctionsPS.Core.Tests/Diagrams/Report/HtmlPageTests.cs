using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagrams.Report;
using StepFunctionsPS.Executions;
using StepFunctionsPS.Simulation;
using StepFunctionsPS.States;
using StepFunctionsPS.Syntax;
using StepFunctionsPS.Tests.Histories;
using StepFunctionsPS.Tests.Simulation;
using Xunit;

namespace StepFunctionsPS.Tests.Diagrams.Report;

/// <summary>Pages of runs: one golden, and what holds for all of them, whatever names and payloads are.</summary>
public sealed class HtmlPageTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;\u0007\u202E]]>";

    private static readonly Definition Order = Machine.Bind("""
        {'Comment': 'Charges & ships.', 'StartAt': 'Charge', 'States': {
          'Charge': {'Type': 'Task', 'Resource': 'charge', 'ResultPath': null, 'Next': 'Ship',
            'Retry': [{'ErrorEquals': ['Busy'], 'IntervalSeconds': 2}], 'Catch': [{'ErrorEquals': ['Declined'], 'Next': 'Refused'}]},
          'Ship': {'Type': 'Map', 'ItemsPath': '$.lines', 'Next': 'Done', 'ItemProcessor': {'StartAt': 'Pack', 'States': {
            'Pack': {'Type': 'Task', 'Resource': 'pack', 'End': true}}}},
          'Done': {'Type': 'Succeed'},
          'Refused': {'Type': 'Fail', 'Error': 'Refused', 'Cause': 'no funds'}}}
        """);

    [Fact]
    public void ARunOfAMap()
    {
        var calls = 0;
        var page = Page(Order, Run(Order, "{'id':42,'lines':[1,2,3],'note':null}", call => call.StateName == "Pack"
            ? Machine.Return("{'packed':true}", after: 1.5)
            : calls++ == 0 ? TaskOutcome.Throw("Busy", "{\"errorMessage\":\"later\"}", TimeSpan.FromSeconds(0.25)) : Machine.Return("{}")));
        Transcript.Check("Diagrams/Report", nameof(ARunOfAMap), page);
        Check(page);
    }

    [Fact]
    public void AFailedRunSaysWhereAndWhy()
    {
        var page = Page(Order, Run(Order, "{}", _ => TaskOutcome.Throw("Declined", "no")));
        Assert.Contains("<h1>order <span class=\"status bad\">failed</span></h1>", page);
        Assert.Contains("<p>Failed in state <strong>Refused</strong></p>", page);
        Assert.Contains("<span class=\"mark warn\">failed and caught</span>", page);
        Check(page);
    }

    [Fact]
    public void AMachineAloneHasNoScript()
    {
        var page = DiagramDocument.Write(new DrawnMachine("order", Order), DiagramFileFormat.Html);
        Assert.Contains("script-src 'none'", page);
        Assert.DoesNotContain("<script", page);
        Assert.Contains("<p>Charges &amp; ships.</p>", page);
        Check(page);
    }

    [Fact]
    public void NothingThatIsSaidBecomesMarkup()
    {
        var text = new StringNode(Hostile);
        var definition = DefinitionBinder.Bind(new MappingBuilder().Set("Comment", text).Set("StartAt", text).Set("States", new MappingBuilder()
            .Set(Hostile, new MappingBuilder().Set("Type", "Task").Set("Comment", text).Set("Resource", text).Set("Next", text).Build()).Build()).Build()).Output!;
        var history = new[]
        {
            Event(1, "ExecutionStarted", ("input", JsonWriter.Quote(Hostile))), Event(2, "TaskStateEntered", ("name", Hostile), ("input", Hostile)),
            Event(3, "TaskFailed", ("error", Hostile), ("cause", Hostile)), Event(4, "Odd" + Hostile, ("output", "{\"" + Hostile.Replace("\"", "") + "\":1}")), Event(5, "ExecutionFailed", ("error", Hostile), ("cause", Hostile)),
        };
        var run = new DrawnRun(Hostile, EventFlattener.All(history)) { ExecutionArn = Hostile, Children = [(Hostile, new DrawnRun(Hostile, EventFlattener.All(history)))] };
        var page = DiagramDocument.Write(new DrawnMachine(Hostile, definition) { Run = run }, DiagramFileFormat.Html);
        Check(page);
        Assert.DoesNotContain("<img", page);
        Assert.DoesNotContain("\u0007", page);
        Assert.Single(Regex.Matches(page, "<script"));
    }

    [Fact]
    public void LongHistoriesWithLargePayloadsFit()
    {
        var large = "[" + string.Join(",", Enumerable.Range(0, 40_000)) + "]";
        var events = EventFlattener.All(LongHistory.Make(25_000).Select(item => item.Type == "TaskScheduled" ? item with { Details = new MappingNode([new MappingEntry("parameters", new StringNode(large.Insert(1, item.Id.ToString(CultureInfo.InvariantCulture) + ",")))]) } : item));
        var definition = Machine.Bind("{'StartAt':'Orders','States':{'Orders':{'Type':'Map','End':true,'ItemProcessor':{'StartAt':'Ship','States':{'Ship':{'Type':'Pass','End':true}}}}}}");
        var clock = Stopwatch.StartNew();
        var page = DiagramDocument.Write(new DrawnMachine("long", definition) { Run = new DrawnRun("one", events) }, DiagramFileFormat.Html);
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1_000_000, 5_000_000);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
        Assert.Contains("The run has 25,000 events, and this page room for 4,000", page);
        Assert.Contains(" events left out</td>", page);
        Assert.Contains("<em>… cut, ", page);
        Assert.Contains("the page is full</p>", page);
        Check(page);
    }

    [Fact]
    public void APayloadIsWrittenOnce()
    {
        var page = Page(Order, Run(Order, "{'lines':[],'note':'" + new string('x', 200) + "'}", _ => Machine.Return("{}")));
        Assert.Equal(2, Regex.Matches(page, "x{200}").Count);
        Assert.Contains("Output as in <a href=\"#e1\">event 1</a>", page);
    }

    [Theory]
    [InlineData(DiagramFileFormat.Text)]
    [InlineData(DiagramFileFormat.Mermaid)]
    [InlineData(DiagramFileFormat.Svg)]
    [InlineData(DiagramFileFormat.Dot)]
    [InlineData(DiagramFileFormat.Html)]
    public void SecretsAreHidden(DiagramFileFormat format)
    {
        var definition = Machine.Bind("{'StartAt':'Use hunter2','Comment':'hunter2','States':{'Use hunter2':{'Type':'Task','Comment':'hunter2','Resource':'hunter2','Catch':[{'ErrorEquals':['hunter2'],'Next':'F'}],'Next':'C'},'C':{'Type':'Choice','Choices':[{'Variable':'$.a','StringEquals':'hunter2','Next':'F'}],'Default':'F'},'F':{'Type':'Fail','Error':'hunter2','Cause':'hunter2'}}}");
        var run = Run(definition, "{'a':'hunter2'}", _ => TaskOutcome.Throw("hunter2", "it is hunter2"));
        var machine = new DrawnMachine("m", definition) { Run = run with { Children = [("other", run)] }, Shown = text => text.Replace("hunter2", "***", StringComparison.Ordinal) };
        var drawn = DiagramDocument.Write(machine, format);
        Assert.DoesNotContain("hunter2", drawn);
        Assert.Contains("Use", drawn);
    }

    [Theory]
    [InlineData("a.SVG", DiagramFileFormat.Svg)]
    [InlineData("b.mmd", DiagramFileFormat.Mermaid)]
    [InlineData("c.x.htm", DiagramFileFormat.Html)]
    [InlineData("svg", null)]
    [InlineData("a.png", null)]
    public void TheEndingSaysTheFormat(string path, DiagramFileFormat? format) => Assert.Equal(format, DiagramFiles.FormatOf(path));

    [Theory]
    [InlineData("../../etc/passwd", "-..-etc-passwd.svg")]
    [InlineData("..", "diagram.svg")]
    [InlineData("a<b>:c\u0001", "a-b--c-.svg")]
    public void FilesStayInTheirFolder(string name, string file) => Assert.Equal(file, DiagramFiles.NameOf(name, DiagramFileFormat.Svg));

    private static string Page(Definition definition, DrawnRun run) => DiagramDocument.Write(new DrawnMachine("order", definition) { Run = run }, DiagramFileFormat.Html);

    private static DrawnRun Run(Definition definition, string input, Func<TaskCall, TaskOutcome?> answer) => DrawnRun.Of("local", Machine.Run(definition, input, new FunctionMocks(answer)));

    private static HistoryEvent Event(long id, string type, params (string Key, string Value)[] details)
    {
        var node = new MappingBuilder();
        foreach (var (key, value) in details) node.Set(key, value);
        return new HistoryEvent(id, id - 1, type, RecordedHistory.Start.AddSeconds(id), node.Build());
    }

    // What holds for every page: it is well-formed, its links lead somewhere, it asks for nothing, and its policy names what it has.
    private static void Check(string page)
    {
        var ids = Regex.Matches(page, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal([], Regex.Matches(page, "href=\"([^\"]*)\"").Select(match => match.Groups[1].Value).Where(target => target[0] != '#' || !ids.Contains(target[1..])).Distinct());
        Assert.Equal([], Regex.Matches(page, "aria-labelledby=\"([^\"]*)\"").SelectMany(match => match.Groups[1].Value.Split(' ')).Except(ids));
        Assert.DoesNotMatch(@"<[a-z][^>]* (src|style|on[a-z]+)=", Regex.Replace(page, "<(script|style)>.*?</\\1>", "", RegexOptions.Singleline));
        var policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none'; ", policy);
        foreach (Match part in Regex.Matches(page, "<(script|style)>(.*?)</\\1>", RegexOptions.Singleline))
            Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part.Groups[2].Value)))}'", policy);
        CheckTags(page);
    }

    private static void CheckTags(string page)
    {
        string[] empty = ["meta", "br", "input", "!DOCTYPE"];
        var open = new Stack<string>();
        foreach (Match tag in Regex.Matches(Regex.Replace(page, "<(script|style)>.*?</\\1>", "", RegexOptions.Singleline), @"<(/?)([A-Za-z!][A-Za-z0-9]*)(?:\s[^<>]*?)?(/?)>"))
        {
            if (tag.Groups[1].Length > 0) Assert.Equal(open.Pop(), tag.Groups[2].Value);
            else if (tag.Groups[3].Length == 0 && !empty.Contains(tag.Groups[2].Value)) open.Push(tag.Groups[2].Value);
        }

        Assert.Empty(open);
        Assert.Equal(Regex.Matches(page, "<").Count, Regex.Matches(page, @"<[/!A-Za-z]").Count + Regex.Matches(PageScriptOf(page), @"<(?![/!A-Za-z])").Count);
    }

    private static string PageScriptOf(string page) => Regex.Match(page, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
}
