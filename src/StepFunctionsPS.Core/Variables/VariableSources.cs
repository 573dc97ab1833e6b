using System.Collections.Generic;
using System.Linq;
using StepFunctionsPS.Variables.Sources;

namespace StepFunctionsPS.Variables;

/// <summary>The table of sources: one line for each type of variable.</summary>
internal static class VariableSources
{
    public static IReadOnlyDictionary<string, IVariableSource> ByType { get; } = new IVariableSource[]
    {
        new SelfSource(),
        new OptSource(),
        new EnvSource(),
        new FileSource(),
        new SlsSource(),
        new ParamSource(),
        new StrToBoolSource(),
        new AwsFactSource(),
        new CfSource(),
        new S3Source(),
        new SsmSource(),
    }.ToDictionary(source => source.Type);
}
