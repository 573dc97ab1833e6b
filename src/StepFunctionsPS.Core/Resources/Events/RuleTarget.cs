using StepFunctionsPS.Services.Events;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Resources.Events;

/// <summary>A state machine as the one target of a rule that starts it.</summary>
internal static class RuleTarget
{
    public static MappingNode Of(StateMachine machine, string idSuffix, TargetInput input, Node? queue, Node? retryPolicy, Node role, Service service) => new MappingBuilder()
        .SetIfAny("Input", InputText.Lower(input.Input, service.Functions))
        .SetIfAny("InputPath", input.Path)
        .SetIfAny("InputTransformer", input.Transformer)
        .Set("Arn", CloudFormation.Ref(machine.StartLogicalId))
        .Set("Id", LimitedName.OfRule(machine.Key + idSuffix))
        .SetIfAny("DeadLetterConfig", queue is null ? null : CloudFormation.Of("Arn", queue))
        .SetIfAny("RetryPolicy", retryPolicy)
        .Set("RoleArn", role)
        .Build();
}
