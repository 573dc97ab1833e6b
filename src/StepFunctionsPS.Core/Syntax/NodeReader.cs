using StepFunctionsPS.Diagnostics;
using StepFunctionsPS.Text;
namespace StepFunctionsPS.Syntax;
internal static class NodeReader { public static StageResult<Node> Read(SourceText s, InputLimits l) => JsonReader.Read(s, l); }
internal static class YamlWriter { public static string Write(Node n) => ""; }
