using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>
/// The stages that a service file knows: its own, those with parameters, and the keys of mappings under <c>custom:</c>
/// that are looked up by stage.
/// </summary>
internal sealed class DraftStages(ServiceDraft service)
{
    // ${self:custom.levels.${sls:stage}} and the like.
    private static readonly Regex LookupByStage = new(@"self:(custom\.[\w.-]+)\.\$\{(?:sls:stage|opt:\s*stage|self:provider\.stage|self:custom\.stage)");

    // ${opt:stage, 'dev'}
    private static readonly Regex OptionElse = new(@"\$\{opt:\s*stage\s*,\s*['""]([\w-]+)['""]");

    // What other files say of stages, they mostly say here.
    private static readonly string[] Sections = ["provider", "custom", "params"];

    public IEnumerable<Candidate> All
    {
        get
        {
            if ((service.At("provider.stage") as StringNode)?.Value is { } own && !own.Contains("$"))
                yield return new Candidate(own, "The stage of provider.stage");
            foreach (var key in Keys("params")) yield return new Candidate(key, $"Has parameters in params.{key}");
            foreach (var text in AllTexts)
            {
                foreach (Match match in OptionElse.Matches(text)) yield return new Candidate(match.Groups[1].Value, "The stage when none is given");
                foreach (Match match in LookupByStage.Matches(text))
                {
                    foreach (var key in Keys(match.Groups[1].Value)) yield return new Candidate(key, $"Has values in {match.Groups[1].Value}");
                }
            }
        }
    }

    private IEnumerable<string> AllTexts => Sections
        .Where(section => service.Root[section] is StringNode)
        .Select(service.At)
        .Prepend(service.Root)
        .SelectMany(node => node is null ? [] : Texts(node));

    private IEnumerable<string> Keys(string path) => (service.At(path) as MappingNode)?.Entries.Select(entry => entry.Key).Where(key => key != "default") ?? [];

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        StringNode { Value: var text } => text.Contains("stage") ? [text] : [],
        MappingNode mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
        SequenceNode list => list.Items.SelectMany(Texts),
        _ => [],
    };
}
