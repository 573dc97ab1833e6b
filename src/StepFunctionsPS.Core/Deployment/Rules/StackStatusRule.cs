namespace StepFunctionsPS.Deployment;

/// <summary>Why a stack in some state cannot be deployed to.</summary>
/// <param name="Status">The state.</param>
/// <param name="Problem">What is the matter; the name of the stack comes before it.</param>
/// <param name="Advice">What to do; <c>{0}</c> stands for the parameters that name the stack.</param>
internal sealed record StackStatusRule(string Status, string Problem, string Advice)
{
    public string AdviceFor(string stackName, string region) => Advice.Replace("{0}", StackAddress.Of(stackName, region));
}
