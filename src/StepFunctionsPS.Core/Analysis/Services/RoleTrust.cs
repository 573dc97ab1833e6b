using System;
using System.Linq;
using StepFunctionsPS.Comparison;
using StepFunctionsPS.Resources;
using StepFunctionsPS.Syntax;

namespace StepFunctionsPS.Analysis.Services;

/// <summary>Who may take on a role.</summary>
internal static class RoleTrust
{
    /// <summary>Whether all that trust a role are known, and Step Functions is none of them.</summary>
    public static bool Refuses(MappingNode role)
    {
        if (role["AssumeRolePolicyDocument"]?.Child("Statement") is not { } given || CloudFormation.IsFunction(given)) return false;
        return (given is SequenceNode list ? list.Items : [given]).All(RefusesStates);
    }

    private static bool RefusesStates(Node statement)
    {
        if (statement is not MappingNode || statement.Child("Effect") is not StringNode effect) return false;
        if (effect.Value != "Allow") return true;
        if (statement.Child("Principal") is not MappingNode who || CloudFormation.IsFunction(who)) return false;
        // Others than services may be anyone, but not Step Functions, unless they are all.
        if (who["AWS"] is { } accounts && accounts.ToString().Contains("*")) return false;
        return who["Service"] switch
        {
            null => true,
            SequenceNode services => services.Items.All(IsOther),
            var service => IsOther(service),
        };
    }

    // states.amazonaws.com, or with its region. A name that is filled in may begin with anything.
    private static bool IsOther(Node service) => FunctionText.Of(service) is { } name
        && !name.StartsWith("states", StringComparison.Ordinal) && !name.StartsWith("${", StringComparison.Ordinal) && !name.StartsWith("*", StringComparison.Ordinal);
}
