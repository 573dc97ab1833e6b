using static StepFunctionsPS.Services.Shapes.Basics;

namespace StepFunctionsPS.Services.Shapes;

/// <summary>What <c>provider:</c> says about the stack as a whole.</summary>
internal static class StackShapes
{
    public static readonly Shape RollbackConfiguration = new MappingShape
    {
        ["RollbackTriggers"] = ListOf(new MappingShape { ["Arn"] = ArnText, ["Type"] = OneOf("AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"), Required = ["Arn", "Type"] }),
        ["MonitoringTimeInMinutes"] = Whole(0, 180),
    };

    public static readonly Shape Parameters = ListOf(new MappingShape
    {
        ["ParameterKey"] = PlainText,
        ["ParameterValue"] = PlainText,
        ["UsePreviousValue"] = Flag,
        ["ResolvedValue"] = PlainText,
        Required = ["ParameterKey"],
    });

    /// <summary>Statements about the resources of the stack.</summary>
    public static readonly Shape Policy = CommonShapes.Statements;
}
