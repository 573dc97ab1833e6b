using System.Text.RegularExpressions;
using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Syntax;
using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>A service file as a whole. What <c>stepFunctions:</c> looks like is checked where it is read.</summary>
internal static class ServiceShape
{
    private static readonly Shape File = new MappingShape
    {
        ["service"] = PlainText,
        ["frameworkVersion"] = PlainText,
        ["configValidationMode"] = OneOf("error", "warn", "off"),
        ["provider"] = ProviderShape.Provider,
        ["functions"] = FunctionShapes.Functions,
        ["layers"] = FunctionShapes.Layers,
        ["resources"] = ResourcesShape.Resources,
        ["package"] = PackageShapes.Service,
        ["custom"] = AnyMapping,
        ["params"] = new MapShape(AnyMapping) { Names = new Regex("^[a-zA-Z0-9-]+$", RegexOptions.CultureInvariant), Named = "a stage" },
        ["plugins"] = Either(Texts, new MappingShape { ["localPath"] = PlainText, ["modules"] = Texts, Required = ["modules"] }),
        ["useDotenv"] = Flag,
        ["outputs"] = AnyMapping,
        ["app"] = PlainText,
        ["org"] = PlainText,
        ["tenant"] = PlainText,
        ["dashboard"] = new MappingShape { ["disableMonitoring"] = Flag },
        ["console"] = Either(Flag, AnyMapping),
        ["disabledDeprecations"] = Texts,
        ["deprecationNotificationMode"] = OneOf("error", "warn", "warn:summary"),
        ["variablesResolutionMode"] = OneOf("20210219", "20210326"),
        ["unresolvedVariablesNotificationMode"] = PlainText,
        ["projectDir"] = PlainText,
        ["configurationInput"] = Any,
        ["build"] = Any,
        ["stages"] = Any,
        ["stepFunctions"] = Any,
    };

    /// <summary>Reports what the framework's own check of the file would, and what it overlooks.</summary>
    public static void Check(MappingNode file, ValidationMode mode, DiagnosticBag diagnostics)
    {
        if (mode != ValidationMode.Off) File.Check(file, ShapePlace.Of(new ShapeFindings(mode, diagnostics)));
    }

    /// <summary>The file as the framework's check leaves it; what nobody checks stays as it is.</summary>
    public static MappingNode Coerced(MappingNode file) =>
        file["configValidationMode"] is StringNode { Value: "off" } ? file : (MappingNode)File.Coerce(file);
}
