using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary><c>package:</c> of the service, of a function and of a layer.</summary>
internal static class PackageShapes
{
    public static readonly Shape Service = new MappingShape
    {
        ["artifact"] = PlainText,
        ["exclude"] = Texts,
        ["excludeDevDependencies"] = Flag,
        ["include"] = Texts,
        ["individually"] = Flag,
        ["path"] = PlainText,
        ["patterns"] = Texts,
    };

    public static readonly Shape Function = new MappingShape
    {
        ["artifact"] = PlainText,
        ["exclude"] = Texts,
        ["include"] = Texts,
        ["individually"] = Flag,
        ["patterns"] = Texts,
    };

    public static readonly Shape Layer = new MappingShape
    {
        ["artifact"] = PlainText,
        ["exclude"] = Texts,
        ["include"] = Texts,
        ["patterns"] = Texts,
    };
}
