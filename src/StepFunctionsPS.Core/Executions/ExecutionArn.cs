using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StepFunctionsPS.Executions;

/// <summary>
/// The ARN of an execution, with what it says: <c>arn:aws:states:us-east-1:123456789012:execution:order:name</c>, that of an item
/// of a distributed Map <c>...:execution:order/Ship:name</c>, and of an Express machine <c>...:express:order:name:id</c>.
/// </summary>
/// <param name="Text">The ARN itself.</param>
internal sealed record ExecutionArn(string Text)
{
    /// <summary>What one looks like, for messages.</summary>
    public const string Example = "arn:aws:states:us-east-1:123456789012:execution:order:1f0c2a7e";

    private static readonly Regex Form = new(
        @"^(arn:aws[a-z-]*:states:([a-z0-9-]+):(\d{12})):(?:execution:([^:/\s]+)(?:/([^:/\s]+))?:([^:\s]+)|express:([^:/\s]+)(?:/([^:/\s]+))?:([^:\s]+):([^:\s]+))\z", RegexOptions.CultureInvariant);

    private static readonly Regex ConsoleAddress = new(
        @"^https://[^/]+/states/[^#]*#/?(?:v2/)?(?:express-)?executions/details/([^?&]+)(?:[^#]*?[?&]startDate=(\d{1,14}))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The region that it runs in.</summary>
    public required string Region { get; init; }

    /// <summary>The ARN of the machine, without a version or an alias.</summary>
    public required string StateMachineArn { get; init; }

    /// <summary>The name of the machine.</summary>
    public required string StateMachineName { get; init; }

    /// <summary>The name of the execution.</summary>
    public required string Name { get; init; }

    /// <summary>The label of the distributed Map that it works an item of; null for other executions.</summary>
    public string? MapLabel { get; init; }

    /// <summary>Whether its machine is an Express one: AWS keeps no history of it but in logs.</summary>
    public bool IsExpress { get; init; }

    /// <summary>When it was started, where the address of its page says so.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>Reads an ARN, or the address of its page in the console; null when it is neither.</summary>
    public static ExecutionArn? Parse(string text)
    {
        var address = ConsoleAddress.Match(text.Trim());
        var match = Form.Match(address.Success ? Uri.UnescapeDataString(address.Groups[1].Value) : text.Trim());
        if (!match.Success) return null;
        var isExpress = match.Groups[7].Success;
        var (machine, label, name) = isExpress ? (match.Groups[7], match.Groups[8], match.Groups[9]) : (match.Groups[4], match.Groups[5], match.Groups[6]);
        return new ExecutionArn(match.Value)
        {
            Region = match.Groups[2].Value,
            StateMachineArn = $"{match.Groups[1].Value}:stateMachine:{machine.Value}",
            StateMachineName = machine.Value,
            Name = name.Value,
            MapLabel = label.Success ? label.Value : null,
            IsExpress = isExpress,
            Started = address.Groups[2] is { Success: true, Value: var started } ? DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(started, CultureInfo.InvariantCulture)) : null,
        };
    }
}
