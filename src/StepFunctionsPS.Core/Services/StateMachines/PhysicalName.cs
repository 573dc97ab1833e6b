using System.Linq;
using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Services.StateMachines;

/// <summary>Names of state machines and activities by the rules of AWS: 80 characters, some of which are not allowed.</summary>
internal static class PhysicalName
{
    private const int Longest = 80;
    private const string Forbidden = "<>{}[]?*\"#%\\^|~`$&,;:/";

    // What CloudFormation fills in is not known yet.
    private static readonly Regex Parameter = new(@"#\{[A-Za-z0-9:.]+\}", RegexOptions.CultureInvariant);

    /// <summary>The name under <c>name:</c>; null where there is none, or one that is computed, which is refused.</summary>
    public static string? Read(Fields owner, DiagnosticBag diagnostics)
    {
        if (CloudFormation.IsFunction(owner.Any("name")))
        {
            diagnostics.Add(MachineMessages.ComputedName(owner.Mapping["name"]!.Span, owner.Owner).About(owner.Mapping["name"]!));
            return null;
        }

        var name = owner.Text("name");
        if (name is not null) Check(name, owner.Owner, owner.Mapping["name"]!, diagnostics);
        return name;
    }

    public static void Check(string name, string owner, Node place, DiagnosticBag diagnostics)
    {
        var known = Parameter.Replace(name, "x");
        if (known.Length is 0 or > Longest || known.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || Forbidden.IndexOf(c) >= 0))
            diagnostics.Add(MachineMessages.WrongName(place.Span, owner, name).About(place));
    }
}
