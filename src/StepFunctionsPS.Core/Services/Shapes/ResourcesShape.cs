using System.Text.RegularExpressions;
using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary><c>resources:</c>, a part of a template. A resource that overrides one of ours needs no type.</summary>
internal static class ResourcesShape
{
    private static readonly Shape Resource = new MappingShape
    {
        ["Type"] = PlainText,
        ["Properties"] = AnyMapping,
        ["Condition"] = PlainText,
        ["CreationPolicy"] = AnyMapping,
        ["DeletionPolicy"] = TextOrFunction,
        ["DependsOn"] = Texts,
        ["Metadata"] = AnyMapping,
        ["UpdatePolicy"] = AnyMapping,
        ["UpdateReplacePolicy"] = TextOrFunction,
        ["Fn::Transform"] = AnyMapping,
        KeepsUnknown = true,
    };

    private static readonly Shape Output = new MappingShape
    {
        ["Description"] = PlainText,
        ["Value"] = Any,
        ["Export"] = new MappingShape { ["Name"] = TextOrFunction, Required = ["Name"], KeepsUnknown = true },
        ["Condition"] = PlainText,
        KeepsUnknown = true,
    };

    private static readonly Shape Part = new MappingShape
    {
        ["AWSTemplateFormatVersion"] = PlainText,
        ["Description"] = PlainText,
        ["Metadata"] = AnyMapping,
        ["Parameters"] = Overlooked(MapOf(AnyMapping)),
        ["Mappings"] = Overlooked(MapOf(AnyMapping)),
        ["Conditions"] = AnyMapping,
        ["Rules"] = Overlooked(MapOf(AnyMapping)),
        ["Transform"] = ListOf(Either(PlainText, AnyMapping)),
        ["Resources"] = new MapShape(Resource) { Names = new Regex("^[A-Za-z0-9]{1,255}$", RegexOptions.CultureInvariant), Named = "a logical id" },
        ["Outputs"] = Overlooked(MapOf(Output)),
        ["extensions"] = MapOf(AnyMapping),
        KeepsUnknown = true,
    };

    public static readonly Shape Resources = Either(Part, ListOf(Part));
}
