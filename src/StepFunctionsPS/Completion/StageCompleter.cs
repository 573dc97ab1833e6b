using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Completion;

/// <summary>
/// Completes -Stage with the stages that a service file knows: its own, those with parameters,
/// and the keys of mappings under <c>custom:</c> that are looked up by stage.
/// </summary>
public sealed class StageCompleter : ServiceFileCompleter
{
    // ${self:custom.levels.${sls:stage}} and the like.
    private static readonly Regex LookupByStage = new(@"self:custom\.([\w.-]+)\.\$\{(?:sls:stage|opt:\s*stage|self:provider\.stage|self:custom\.stage)");

    // ${opt:stage, 'dev'}
    private static readonly Regex OptionElse = new(@"\$\{opt:\s*stage\s*,\s*['""]([\w-]+)['""]");

    private protected override IEnumerable<Candidate> CandidatesOf(MappingNode service)
    {
        if ((Child(service, "provider")?["stage"] as StringNode)?.Value is { } own && !own.Contains("$"))
            yield return new Candidate(own, "The stage of provider.stage");
        foreach (var entry in Child(service, "params")?.Entries ?? [])
        {
            if (entry.Key != "default") yield return new Candidate(entry.Key, $"Has parameters in params.{entry.Key}");
        }

        foreach (var text in Texts(service))
        {
            foreach (Match match in OptionElse.Matches(text)) yield return new Candidate(match.Groups[1].Value, "The stage when none is given");
            foreach (Match match in LookupByStage.Matches(text))
            {
                foreach (var entry in Custom(service, match.Groups[1].Value)?.Entries ?? [])
                {
                    if (entry.Key != "default") yield return new Candidate(entry.Key, $"Has values in custom.{match.Groups[1].Value}");
                }
            }
        }
    }

    private static MappingNode? Custom(MappingNode service, string path) => path.Split('.').Aggregate(Child(service, "custom"), Child);

    private static MappingNode? Child(MappingNode? node, string key) => node?[key] as MappingNode;

    private static IEnumerable<string> Texts(Node node) => node switch
    {
        StringNode { Value: var text } => text.Contains("stage") ? [text] : [],
        MappingNode mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
        SequenceNode list => list.Items.SelectMany(Texts),
        _ => [],
    };
}
