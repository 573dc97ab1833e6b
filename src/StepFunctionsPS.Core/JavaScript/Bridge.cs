using System.IO;
using System.Reflection;

namespace StepFunctionsPS.JavaScript;

/// <summary>The program that Node.js runs; see bridge.js.</summary>
internal static class Bridge
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("StepFunctionsPS.JavaScript.bridge.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
