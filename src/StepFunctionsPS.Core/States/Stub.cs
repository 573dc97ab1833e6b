using StepFunctionsPS.Diagnostics;
namespace StepFunctionsPS.States;
internal sealed class Definition { }
internal static class StateMachineDefinitions { public static StageResult<Service> Bind(Service s) => StageResult.Of(s); }
