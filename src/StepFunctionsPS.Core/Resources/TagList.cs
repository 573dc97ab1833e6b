using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Services;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources;

/// <summary>Tags as most resources write them: a list of mappings with <c>Key</c> and <c>Value</c>.</summary>
internal static class TagList
{
    public static SequenceNode Of(IEnumerable<Tag> tags) =>
        CloudFormation.List(tags.Select(tag => new MappingBuilder().Set("Key", tag.Key).Set("Value", tag.Value).Build()));
}
