namespace StepFunctionsPS.Syntax;
internal static class YamlWriter { public static string Write(Node n) => JsonWriter.WriteIndented(n); }
