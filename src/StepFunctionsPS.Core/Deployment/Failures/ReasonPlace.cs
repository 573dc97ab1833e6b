using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Templates;
using StepFunctionsPS.Text;

namespace StepFunctionsPS.Deployment;

/// <summary>Finds the place in the service file of a resource that words of CloudFormation name: <c>Unresolved resource dependencies [OrderRole] ...</c>.</summary>
internal static class ReasonPlace
{
    private static readonly Regex Name = new(@"[\[ '""/]([A-Za-z][A-Za-z0-9]{2,254})(?=[\]'"",/ ]|$)", RegexOptions.CultureInvariant);

    public static SourceSpan Find(SourceMap places, string reason)
    {
        var own = places.Entries.Where(entry => entry.Key.StartsWith("/Resources/", System.StringComparison.Ordinal) && entry.Key.Split('/').Length == 3).ToDictionary(entry => entry.Key, entry => entry.Value);
        return Name.Matches(reason).Cast<Match>()
            .Select(match => own.TryGetValue("/Resources/" + match.Groups[1].Value, out var place) ? place : default)
            .FirstOrDefault(place => place.Source is not null);
    }
}
